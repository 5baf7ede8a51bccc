package ascertain.ui.definition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Names typed in one line, a comma between them; a name with a comma or a quotation mark in it
/// stands in quotation marks, its own doubled.
final class TypedNames {
    private TypedNames() {}

    static String join(Collection<String> names) {
        return names.stream().map(TypedNames::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return name.contains(",") || name.contains("\"")
                ? '"' + name.replace("\"", "\"\"") + '"'
                : name;
    }

    /// The names that are not empty, in their order.
    ///
    /// @throws DateTimeException when a quotation mark is not closed; its message says so
    static List<String> split(String text) {
        var plain = text.replace('“', '"').replace('”', '"');
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' && inside && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                name.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == ',' && !inside) {
                add(names, name);
            } else {
                name.append(c);
            }
        }
        if (inside) {
            throw new DateTimeException("A quotation mark is open: close it after the name.");
        }
        add(names, name);
        return names;
    }

    private static void add(List<String> names, StringBuilder name) {
        var whole = name.toString().strip();
        if (!whole.isEmpty()) {
            names.add(whole);
        }
        name.setLength(0);
    }
}
