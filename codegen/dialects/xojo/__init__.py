"""The ``xojo`` dialect: pages of a documentation generator for Xojo projects, one page a class and one a method."""
