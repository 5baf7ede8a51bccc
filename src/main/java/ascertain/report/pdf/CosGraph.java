package ascertain.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/// Carries objects PDFBox has made, an embedded font above all, over into a [PdfFile].
final class CosGraph {
    private final PdfFile file;
    private final Map<COSDictionary, Integer> written = new IdentityHashMap<>();

    CosGraph(PdfFile file) {
        this.file = file;
    }

    void write(int id, COSDictionary dictionary) throws IOException {
        written.put(dictionary, id);
        var entries = new ByteArrayOutputStream();
        for (var entry : dictionary.entrySet()) {
            if (!entry.getKey().equals(COSName.LENGTH)) {
                entry.getKey().writePDF(entries);
                entries.write(' ');
                value(entry.getValue(), entries);
            }
        }
        if (dictionary instanceof COSStream stream) {
            try (var raw = stream.createRawInputStream()) {
                file.rawStream(
                        id,
                        entries.toString(java.nio.charset.StandardCharsets.ISO_8859_1),
                        raw.readAllBytes());
            }
        } else {
            file.object(id, new Syntax().put("<<").put(entries.toByteArray()).put(">>"));
        }
    }

    private void value(COSBase value, ByteArrayOutputStream out) throws IOException {
        switch (value) {
            case COSObject wrapped -> value(wrapped.getObject(), out);
            case COSDictionary dictionary ->
                    out.writeBytes(new Syntax().ref(objectOf(dictionary)).toBytes());
            case COSArray array -> {
                out.write('[');
                for (COSBase each : array) {
                    value(each, out);
                    out.write(' ');
                }
                out.write(']');
            }
            case COSName name -> name.writePDF(out);
            case COSInteger integer -> integer.writePDF(out);
            case COSFloat decimal -> decimal.writePDF(out);
            case COSBoolean bool -> bool.writePDF(out);
            case COSString string -> COSWriter.writeString(string, out);
            default ->
                    throw new IllegalStateException(
                            "a font holds no " + value.getClass().getSimpleName());
        }
    }

    private int objectOf(COSDictionary dictionary) throws IOException {
        Integer known = written.get(dictionary);
        if (known != null) {
            return known;
        }
        int id = file.reserve();
        write(id, dictionary);
        return id;
    }
}
