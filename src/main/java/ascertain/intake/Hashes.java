package ascertain.intake;

import ascertain.roll.Normal;

import java.util.Locale;

/// Numbers that stand for people and conversations while an export is read, so that no name is
/// kept.
final class Hashes {
    private Hashes() {}

    /// A name in any case; 0 for none.
    static long ofName(String name) {
        return name.isBlank() ? 0 : of(name.strip().toLowerCase(Locale.ROOT));
    }

    /// A member's page, however its address is written; 0 for none.
    static long ofPage(String url) {
        if (url.isBlank()) {
            return 0;
        }
        var slug = Normal.slug(url);
        return of(slug.isEmpty() ? url.strip() : slug);
    }

    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = mixed((hash ^ text.charAt(i)) * 0x100000001b3L);
        }
        return hash == 0 ? 1 : hash;
    }

    static long mixed(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 33;
    }
}
