package ascertain.ui.reports;

import ascertain.desk.CaseTable;
import ascertain.desk.PaperKind;

import java.util.List;
import java.util.stream.Stream;

/// Something that can be handed out of a case.
sealed interface Offer {
    /// What it is called.
    String title();

    /// What it becomes.
    String form();

    /// A paper.
    record OfPaper(PaperKind kind) implements Offer {
        @Override
        public String title() {
            return kind.title();
        }

        @Override
        public String form() {
            return "PDF";
        }
    }

    /// A table for people.
    record OfTable(CaseTable table) implements Offer {
        @Override
        public String title() {
            return table.title();
        }

        @Override
        public String form() {
            return "Excel or CSV";
        }
    }

    /// What a settlement administrator works with.
    record OfPackage() implements Offer {
        @Override
        public String title() {
            return "Administrator’s package";
        }

        @Override
        public String form() {
            return "ZIP";
        }
    }

    /// Everything there is, papers first.
    static List<Offer> all() {
        var papers = Stream.of(PaperKind.values()).<Offer>map(OfPaper::new);
        var tables = Stream.of(CaseTable.values()).<Offer>map(OfTable::new);
        return Stream.of(papers, tables, Stream.<Offer>of(new OfPackage()))
                .flatMap(some -> some)
                .toList();
    }
}
