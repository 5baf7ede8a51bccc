package ascertain.ui.control;

import ascertain.roll.TypedText;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.input.Clipboard;

import java.util.function.Predicate;

/// A field for one line of text, in which pasted line breaks become spaces rather than nothing.
public class EntryField extends CustomTextField {
    private Predicate<String> taker = _ -> false;
    private String joint = " ";

    /// Lets something else take what is pasted.
    ///
    /// @param takes is given the text as it is on the clipboard, and says whether it took it
    public final void handPasteTo(Predicate<String> takes) {
        taker = takes;
    }

    /// Joins pasted lines by something else than a space.
    public final void joinLinesBy(String words) {
        joint = words;
    }

    @Override
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && isEditable() && !taker.test(text)) {
            replaceSelection(TypedText.joined(text, joint));
        }
    }
}
