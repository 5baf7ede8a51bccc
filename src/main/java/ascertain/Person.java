package ascertain;

import ascertain.ui.welcome.Places;

/// Who sits before the window.
///
/// @param name what the machine calls them
/// @param places where their cases lie
record Person(String name, Places places) {}
