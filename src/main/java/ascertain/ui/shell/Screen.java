package ascertain.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

/// One entry of the navigation and what it shows.
///
/// @param name what it is called, there and at the top
/// @param icon its icon
/// @param count what stands beside its name, or the empty text
/// @param view what it shows
public record Screen(String name, Feather icon, ObservableValue<String> count, Node view) {}
