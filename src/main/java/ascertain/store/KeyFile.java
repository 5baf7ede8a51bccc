package ascertain.store;

import ascertain.store.Vault.Slot;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The key file beside a case's database: the case's key, wrapped once by the passphrase and once
/// by a recovery code.
///
/// A case that is not encrypted has its audit key here in clear. The file is untrusted: what it
/// asks Argon2id to do is bounded before it is done.
final class KeyFile {
    static final String NAME = "case.key";
    private static final HexFormat HEX = HexFormat.of();

    /// A quarter of the heap that the program runs with.
    private static final int MOST_MEMORY = 256 * 1024;

    private static final int MOST_ITERATIONS = 16;

    private KeyFile() {}

    /// What a new key file gave away once.
    record Made(byte[] key, String recoveryCode) {}

    static Made make(Path folder, char @Nullable [] passphrase) throws IOException {
        var key = Vault.random(Vault.KEY_BYTES);
        var lines = new LinkedHashMap<String, String>();
        lines.put("ascertain-key", "1");
        var code = "";
        if (passphrase == null) {
            lines.put("encrypted", "no");
            lines.put("key", HEX.formatHex(key));
        } else {
            code = Vault.recoveryCode();
            lines.put("encrypted", "yes");
            put(lines, "passphrase", Vault.wrap("passphrase", key, passphrase));
            put(lines, "recovery", Vault.wrap("recovery", key, bare(code)));
        }
        Files.writeString(
                folder.resolve(NAME),
                text(lines),
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE_NEW);
        return new Made(key, code);
    }

    static String text(Map<String, String> lines) {
        var text = new StringBuilder();
        lines.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    static boolean isEncrypted(Path folder) {
        return "yes".equals(read(folder).get("encrypted"));
    }

    /// The case's key.
    ///
    /// @param secret the passphrase or the recovery code; not looked at when the case is not
    ///   encrypted
    static byte[] open(Path folder, char @Nullable [] secret) {
        var lines = read(folder);
        if (!"yes".equals(lines.get("encrypted"))) {
            return key(hex(lines, "key"));
        }
        if (secret == null) {
            throw new StoreProblem("This case is encrypted; it opens with its passphrase.");
        }
        var key = Vault.unwrap("passphrase", slot(lines, "passphrase"), secret);
        if (key == null && bare(new String(secret)).length == 32) {
            key = Vault.unwrap("recovery", slot(lines, "recovery"), bare(new String(secret)));
        }
        if (key == null) {
            throw new StoreProblem("That is not the passphrase of this case.");
        }
        return key(key);
    }

    private static byte[] key(byte[] key) {
        if (key.length != Vault.KEY_BYTES) {
            throw damaged();
        }
        return key;
    }

    static char[] bare(String code) {
        return code.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT).toCharArray();
    }

    static Map<String, String> read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new StoreProblem(
                    "The key file "
                            + NAME
                            + " is missing from the case's folder; without it the case "
                            + "cannot be opened: copy it back from a backup.");
        }
        var lines = new LinkedHashMap<String, String>();
        try {
            if (Files.size(file) > 64 * 1024) {
                throw damaged();
            }
            for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    lines.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        } catch (IOException e) {
            throw new StoreProblem(
                    "The key file " + NAME + " cannot be read; see that you may read the folder.");
        }
        if (!"1".equals(lines.get("ascertain-key"))) {
            throw lines.containsKey("ascertain-key")
                    ? new StoreProblem(
                            "The key file was made by a newer Ascertain; open the case with that one.")
                    : damaged();
        }
        return lines;
    }

    static void put(Map<String, String> lines, String name, Slot slot) {
        lines.put(name + ".kdf", "argon2id " + slot.memory() + " " + slot.iterations());
        lines.put(name + ".salt", HEX.formatHex(slot.salt()));
        lines.put(name + ".nonce", HEX.formatHex(slot.nonce()));
        lines.put(name + ".wrapped", HEX.formatHex(slot.wrapped()));
    }

    private static Slot slot(Map<String, String> lines, String name) {
        var kdf = lines.getOrDefault(name + ".kdf", "").split(" ");
        try {
            int memory = Integer.parseInt(kdf[1]);
            int iterations = Integer.parseInt(kdf[2]);
            if (memory < 8
                    || memory > MOST_MEMORY
                    || iterations < 1
                    || iterations > MOST_ITERATIONS) {
                throw damaged();
            }
            var slot =
                    new Slot(
                            memory,
                            iterations,
                            hex(lines, name + ".salt"),
                            hex(lines, name + ".nonce"),
                            hex(lines, name + ".wrapped"));
            if (!slot.isWhole()) {
                throw damaged();
            }
            return slot;
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw damaged();
        }
    }

    private static byte[] hex(Map<String, String> lines, String name) {
        try {
            return HEX.parseHex(lines.getOrDefault(name, "?"));
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static StoreProblem damaged() {
        return new StoreProblem(
                "The key file " + NAME + " is damaged; copy it back from a backup of the case.");
    }
}
