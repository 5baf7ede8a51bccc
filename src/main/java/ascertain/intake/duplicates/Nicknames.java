package ascertain.intake.duplicates;

import java.util.HashMap;
import java.util.Map;

/// Short forms of given names that people in the United States commonly go by.
final class Nicknames {
    /// Formal names, a colon, their short forms.
    private static final String TABLE =
            """
            alexander alexandra alejandro alejandra: alex lex sasha ale
            andrew andreas andres: andy drew
            anthony antonio: tony toni
            barbara: barb barbie
            benjamin: ben benny benji
            catherine katherine kathryn katharine caterina: cathy kathy kate katie kat cate katy
            charles carlos: charlie chuck chas charley
            christopher christine christina christian cristina: chris kris christie kristy tina
            daniel daniela danielle: dan danny dani
            david: dave davy
            deborah debra: deb debbie
            donald: don donny
            dorothy: dot dottie
            edward eduardo edwin: ed eddie ted ned
            elizabeth elisabeth: liz beth betsy betty lizzie eliza libby
            eugene eugenia: gene
            francis frances francisco franklin: frank fran francie paco pancho
            frederick federico: fred freddy
            gabriel gabriela gabrielle: gabe gabby
            gerald geraldine jerome: gerry jerry
            gregory: greg
            henry: hank harry
            jacob: jake
            jacqueline: jackie
            james jaime: jim jimmy jamie
            jeffrey geoffrey: jeff geoff
            jennifer: jen jenny jenn
            jessica: jess jessie
            john johann juan: jack johnny jon
            jonathan: jon nathan
            joseph jose josephine josefina: joe joey jo pepe josie
            joshua: josh
            judith: judy
            kenneth: ken kenny
            kimberly: kim
            lawrence laurence lorenzo: larry
            leonard leonardo: leo len lenny
            manuel emmanuel manuela: manny manolo
            margaret margarita: maggie meg peggy marge rita
            martin: marty
            matthew mateo: matt matty
            megan meghan: meg
            michael miguel michelle: mike mick mickey micky
            nancy: nan
            nathaniel: nate nat nathan
            nicholas nicole nicolas: nick nicky nico
            pamela: pam
            patrick patricia: pat patty tricia trish paddy
            peter pedro: pete
            philip phillip: phil
            raymond: ray
            rebecca: becky becca
            richard ricardo: rick dick rich ricky
            robert roberto roberta: bob rob bobby robbie bert
            ronald: ron ronny
            samuel samantha: sam sammy
            stephen steven stephanie esteban: steve steph stevie
            susan suzanne susanna: sue susie suzie
            theodore theodora: ted teddy theo
            theresa teresa: terry tess tessa
            thomas tomas: tom tommy
            timothy: tim timmy
            victor victoria: vic vicky
            vincent vincenzo: vince vinny
            walter: walt wally
            william guillermo: bill will billy willie liam memo
            zachary: zach zack
            """;

    private static final Map<String, String> ROOTS = new HashMap<>();
    private static final Map<String, Map<Integer, Boolean>> SHORT_IN_LINE = new HashMap<>();

    private static int lines;

    static {
        TABLE.lines().forEach(Nicknames::read);
    }

    private Nicknames() {}

    private static void read(String line) {
        int number = lines++;
        var root = line.substring(0, line.indexOf(' '));
        boolean shortForm = false;
        for (var word : line.split(" ")) {
            var name = word.replace(":", "");
            joined(root(name), root(root));
            SHORT_IN_LINE.computeIfAbsent(name, _ -> new HashMap<>()).put(number, shortForm);
            shortForm |= word.endsWith(":");
        }
    }

    /// One group from now on: a short form of two names ties them to each other for finding.
    private static void joined(String one, String other) {
        ROOTS.replaceAll((_, root) -> root.equals(one) ? other : root);
        ROOTS.put(one, other);
    }

    /// What stands for a name, all it may be short for, and all those; the name itself where
    /// nothing is known.
    static String root(String name) {
        return ROOTS.getOrDefault(name, name);
    }

    /// Whether two different names may be one person's, since one is a short form of the other or
    /// both are of a third.
    static boolean fit(String one, String other) {
        var ones = SHORT_IN_LINE.getOrDefault(one, Map.of());
        var others = SHORT_IN_LINE.getOrDefault(other, Map.of());
        return !one.equals(other)
                && ones.entrySet().stream()
                        .anyMatch(
                                entry ->
                                        others.containsKey(entry.getKey())
                                                && (entry.getValue()
                                                        || others.get(entry.getKey())));
    }
}
