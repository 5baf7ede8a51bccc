package ascertain.report;

import ascertain.report.ClaimantFacts.Document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The numbers by which a summary's rows name the documents it lists once, at its end.
final class Cited {
    private final List<Document> documents;

    Cited(List<Document> documents) {
        this.documents = documents;
    }

    /// "Document 2", or the names as they are where no document listed has them.
    ///
    /// @param names file names with semicolons between
    String words(String names) {
        return Arrays.stream(names.split("; "))
                .filter(name -> !name.isEmpty())
                .map(this::one)
                .collect(Collectors.joining(", "));
    }

    private String one(String name) {
        String numbers =
                IntStream.range(0, documents.size())
                        .filter(i -> documents.get(i).evidence().fileName().equals(name))
                        .mapToObj(Cited::number)
                        .collect(Collectors.joining(" or "));
        return numbers.isEmpty() ? name : numbers;
    }

    /// @param place from 0
    static String number(int place) {
        return "Document " + (place + 1);
    }
}
