"""How a file's layout, once said, is kept."""

from sqlmodel import Field, SQLModel

from recruiter_desk.people.tables import NEVER_AGAIN


class ImportMap(SQLModel, table=True):
    """Where the columns of a kind of file go; `headers` and `goes_to` are JSON lists alike."""

    __tablename__ = "import_map"
    __table_args__ = (NEVER_AGAIN,)
    id: int = Field(default=None, primary_key=True)
    name: str = Field(index=True, unique=True)
    headers: str
    goes_to: str
