"""The window: panels, docks, menus, status bar."""
