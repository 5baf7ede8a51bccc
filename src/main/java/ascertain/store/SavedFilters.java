package ascertain.store;

import static ascertain.store.jooq.Tables.SAVED_CHOICE;
import static ascertain.store.jooq.Tables.SAVED_FILTER;

import ascertain.store.ClaimantQuery.Sort;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The filters kept with a case, for everybody who works on it.
///
/// They change no record, so the audit record says nothing of them.
public final class SavedFilters {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 500;

    private final Database database;

    SavedFilters(Database database) {
        this.database = database;
    }

    /// All of them by name.
    public List<SavedFilter> all() {
        return database.read(
                db -> {
                    var chosen = new TreeMap<Long, Map<Facet, Set<String>>>();
                    db.selectFrom(SAVED_CHOICE)
                            .forEach(
                                    row ->
                                            facet(row.getFacet(), Facet.values())
                                                    .forEach(
                                                            facet ->
                                                                    chosen.computeIfAbsent(
                                                                                    row
                                                                                            .getFilterId(),
                                                                                    _ ->
                                                                                            new TreeMap<>())
                                                                            .computeIfAbsent(
                                                                                    facet,
                                                                                    _ ->
                                                                                            new HashSet<>())
                                                                            .add(row.getChoice())));
                    return db.selectFrom(SAVED_FILTER)
                            .orderBy(DSL.lower(SAVED_FILTER.NAME))
                            .fetch(row -> read(row, chosen));
                });
    }

    /// Keeps one, in place of any of its name.
    public void keep(SavedFilter filter) {
        var name = name(filter.name());
        if (filter.words().length() > LONGEST_WORDS) {
            throw new StoreProblem("What is searched for is too long to be kept; shorten it.");
        }
        database.change(
                db -> {
                    remove(db, name);
                    long id = Keys.greatest(db, SAVED_FILTER.ID) + 1;
                    db.insertInto(SAVED_FILTER)
                            .values(
                                    id,
                                    name,
                                    filter.words(),
                                    filter.sort().name(),
                                    filter.ascending(),
                                    filter.madeBy())
                            .execute();
                    filter.only()
                            .chosen()
                            .forEach(
                                    (facet, choices) ->
                                            choices.forEach(
                                                    choice ->
                                                            db.insertInto(SAVED_CHOICE)
                                                                    .values(
                                                                            id,
                                                                            facet.name(),
                                                                            choice)
                                                                    .execute()));
                });
    }

    /// Gives one another name; one that has it already stays, and a sentence says so.
    public void rename(String from, String to) {
        var name = name(to);
        database.change(
                db -> {
                    if (!name.equals(from)
                            && db.fetchExists(SAVED_FILTER, SAVED_FILTER.NAME.eq(name))) {
                        throw new StoreProblem(
                                "Another filter is called “" + name + "”; choose another name.");
                    }
                    db.update(SAVED_FILTER)
                            .set(SAVED_FILTER.NAME, name)
                            .where(SAVED_FILTER.NAME.eq(from))
                            .execute();
                });
    }

    /// Deletes one; one that is gone is gone.
    public void delete(String name) {
        database.change(db -> remove(db, name));
    }

    private static String name(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new StoreProblem("Give the filter a name of 1 to 200 letters.");
        }
        return name;
    }

    private static void remove(DSLContext db, String name) {
        var named = db.select(SAVED_FILTER.ID).from(SAVED_FILTER).where(SAVED_FILTER.NAME.eq(name));
        db.deleteFrom(SAVED_CHOICE).where(SAVED_CHOICE.FILTER_ID.in(named)).execute();
        db.deleteFrom(SAVED_FILTER).where(SAVED_FILTER.NAME.eq(name)).execute();
    }

    private static SavedFilter read(Record row, Map<Long, Map<Facet, Set<String>>> chosen) {
        return new SavedFilter(
                row.get(SAVED_FILTER.NAME),
                row.get(SAVED_FILTER.WORDS),
                new Narrowing(chosen.getOrDefault(row.get(SAVED_FILTER.ID), Map.of())),
                facet(row.get(SAVED_FILTER.SORTED_BY), Sort.values()).stream()
                        .findFirst()
                        .orElse(Sort.REFERENCE),
                row.get(SAVED_FILTER.ASCENDING),
                row.get(SAVED_FILTER.MADE_BY));
    }

    /// The constant of a name; none where a newer program wrote one this does not know.
    private static <E extends Enum<E>> List<E> facet(String name, E[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).toList();
    }
}
