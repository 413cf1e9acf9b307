"""Run by itself, isolated: imports every module of the packages it is given, and fails on anything but reading.

Arguments: pairs of a folder to import from and a package's name. Prints what the packages hold as JSON.
"""

import dataclasses
import importlib
import json
import os
import pkgutil
import sys

import httpx2
import msgspec

# What these import is theirs; what happens from here on is the generated code's doing.
LOADED = (dataclasses, httpx2, msgspec)
FORBIDDEN = (
    "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.putenv", "os.unsetenv", "os.remove",
    "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate", "subprocess.Popen",
    "socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ctypes.", "pty.", "shutil.", "tempfile.", "webbrowser.",
    "pickle.", "code.__new__", "builtins.input", "sqlite3.", "mmap.", "syslog.", "signal.",
)  # fmt: skip
MAKERS = ("dataclasses.py", "enum.py", "collections/__init__.py", "typing.py")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main(arguments: list[str]) -> None:
    """Import, look, print."""
    pairs = list(zip(arguments[::2], arguments[1::2], strict=True))
    sys.path[:0] = [folder for folder, _ in pairs]
    folders = tuple(f"{folder}{os.sep}" for folder, _ in pairs)
    before = dict(os.environ)
    sys.addaudithook(watch(folders))
    held = {package: modules_of(package) for _, package in pairs}
    assert dict(os.environ) == before, "the environment changed"
    print(json.dumps(held))


def watch(folders: tuple[str, ...]):
    """Allow little: reading files and running the code of the packages is all that may happen."""

    def hook(event: str, values: tuple) -> None:
        if event == "open":
            mode, flags = values[1], values[2]
            if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & WRITING):
                raise RuntimeError(f"opened for writing: {values}")
        elif event == "exec":
            name = values[0].co_filename
            maker = sys._getframe(1).f_code.co_filename
            ours = name.startswith(folders) or name.startswith((sys.prefix, sys.base_prefix, "<frozen"))
            if not ours and not maker.endswith(MAKERS):
                raise RuntimeError(f"code from {name}, run by {maker}")
        elif event.startswith(FORBIDDEN):
            raise RuntimeError(f"{event}: {values}")

    return hook


def modules_of(package: str) -> dict[str, dict[str, list[str]]]:
    """Every module of ``package``, imported, with the names on the wire of the records that it has."""
    top = importlib.import_module(package)
    held = {package: records_of(top)}
    for other_package in pkgutil.walk_packages(top.__path__, f"{package}."):
        module = importlib.import_module(other_package.name)
        for name in getattr(module, "__all__", dir(module)):
            getattr(module, name)
        held[other_package.name] = records_of(module)
    return held


def records_of(module: object) -> dict[str, list[str]]:
    """Return the records of a module of the client (structs) or of the validators (tables of rules)."""
    records = {}
    for name, value in vars(module).items():
        if isinstance(value, type) and issubclass(value, msgspec.Struct) and value.__module__ == module.__name__:
            odd = getattr(value, "__wire__", {})
            pairs = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
            records[name] = [odd.get(field, wire) for field, wire in pairs]
        elif name == "RULES" and not isinstance(value, type):  # a record can have this name
            records[name] = list(value._fields)
    return records


if __name__ == "__main__":
    main(sys.argv[1:])
