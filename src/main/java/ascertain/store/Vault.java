package ascertain.store;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The cryptography of a case's own files: Argon2id of a secret wraps the key by AES-256-GCM, its
/// parameters authenticated, and what lies beside the database is sealed under keys derived from
/// it.
final class Vault {
    static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Vault() {}

    /// One wrapping of the key.
    ///
    /// @param memory KiB that Argon2id works in
    /// @param iterations passes over it
    /// @param salt random, 16 bytes
    /// @param nonce random, 12 bytes
    /// @param wrapped the encrypted key with its tag
    record Slot(int memory, int iterations, byte[] salt, byte[] nonce, byte[] wrapped) {
        /// Whether every part has the length it was written with.
        boolean isWhole() {
            return salt.length == SALT_BYTES
                    && nonce.length == NONCE_BYTES
                    && wrapped.length == KEY_BYTES + TAG_BYTES;
        }

        byte[] authenticated(String name) {
            var text =
                    "ascertain key 1\n"
                            + name
                            + "\nargon2id "
                            + memory
                            + " "
                            + iterations
                            + " 1\n"
                            + HexFormat.of().formatHex(salt);
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /// A code of 32 letters and digits (160 bits) in groups of four, none of them easily mistaken
    /// for another.
    static String recoveryCode() {
        var code = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    static Slot wrap(String name, byte[] key, char[] secret) {
        return wrap(name, key, secret, 64 * 1024, 3);
    }

    static Slot wrap(String name, byte[] key, char[] secret, int memory, int iterations) {
        var salt = random(SALT_BYTES);
        var bare = new Slot(memory, iterations, salt, random(NONCE_BYTES), new byte[0]);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, bare, name, secret);
            return new Slot(
                    bare.memory, bare.iterations, bare.salt, bare.nonce, cipher.doFinal(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES-GCM.", e);
        }
    }

    /// The key, or null when the secret is not the one it was wrapped with.
    static byte @Nullable [] unwrap(String name, Slot slot, char[] secret) {
        try {
            return cipher(Cipher.DECRYPT_MODE, slot, name, secret).doFinal(slot.wrapped);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new StoreProblem(
                    "The key file is damaged; restore it from a backup of the case.");
        }
    }

    /// A key for one purpose, derived from the case's key.
    static byte[] derive(byte[] key, String purpose) {
        return mac(key, purpose.getBytes(StandardCharsets.US_ASCII));
    }

    /// HMAC-SHA-256.
    static byte[] mac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks HMAC-SHA-256.", e);
        }
    }

    /// Encrypts under a key of 256 bits, with a nonce of its own before it.
    static byte[] seal(byte[] key, byte[] clear, byte[] authenticated) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = gcm(Cipher.ENCRYPT_MODE, key, nonce, authenticated).doFinal(clear);
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES-GCM.", e);
        }
    }

    /// What was sealed, or null when it was not sealed so under this key.
    static byte @Nullable [] unseal(byte[] key, byte[] sealed, byte[] authenticated) {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) {
            return null;
        }
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return gcm(Cipher.DECRYPT_MODE, key, nonce, authenticated)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES-GCM.", e);
        }
    }

    private static Cipher gcm(int mode, byte[] key, byte[] nonce, byte[] authenticated)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(authenticated);
        return cipher;
    }

    private static Cipher cipher(int mode, Slot slot, String name, char[] secret)
            throws GeneralSecurityException {
        var key = argon2(slot, secret);
        try {
            return gcm(mode, key, slot.nonce, slot.authenticated(name));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] argon2(Slot slot, char[] secret) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(slot.memory)
                        .withIterations(slot.iterations)
                        .withParallelism(1)
                        .withSalt(slot.salt)
                        .build());
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        var key = new byte[KEY_BYTES];
        generator.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }
}
