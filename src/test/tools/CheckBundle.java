import java.math.BigDecimal;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.stream.Stream;

/// Checks an auditor's file with nothing of Quitus: java CheckBundle.java DIR… It prints what is
/// wrong in each folder, or that all holds, and its exit code says how many folders are wrong.
class CheckBundle {
    final Path root;
    final List<String> faults = new ArrayList<>();
    String year = "";
    CheckBundle(Path root) {
        this.root = root;
    }

    public static void main(String[] folders) throws Exception {
        int wrong = 0;
        for (String folder : folders) {
            var check = new CheckBundle(Path.of(folder));
            check.files();
            check.sums();
            check.chains();
            System.out.println(folder + " : " + (check.faults.isEmpty() ? "tout tient" : String.join(" | ", check.faults)));
            wrong += check.faults.isEmpty() ? 0 : 1;
        }
        System.exit(wrong);
    }

    static String sha(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /// Every file has the hash the manifest says, and no file is beside it.
    void files() throws Exception {
        var named = new TreeSet<String>();
        for (String line : Files.readAllLines(root.resolve("MANIFESTE.sha256"))) {
            String name = line.substring(66);
            named.add(name);
            if (!Files.exists(root.resolve(name)) || !sha(Files.readAllBytes(root.resolve(name))).equals(line.substring(0, 64)))
                faults.add("fichier " + name);
            if (name.contains("/justificatifs/") && !name.replaceAll(".*/|\\.[a-z]+$", "").equals(line.substring(0, 64)))
                faults.add("nom " + name);
        }
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).filter(name -> !named.contains(name) && !name.equals("MANIFESTE.sha256")).forEach(name -> faults.add("hors manifeste " + name));
        }
    }
    static long cents(String amount) {
        return new BigDecimal(amount.replace(',', '.')).movePointRight(2).longValueExact();
    }

    /// The FEC, account by account, is the aggregated accounts.
    void sums() throws Exception {
        Map<String, Long> fec = new TreeMap<>();
        Map<String, Long> aggregated = new TreeMap<>();
        try (Stream<Path> files = Files.list(root.resolve("fec"))) {
            Path file = files.findFirst().orElseThrow();
            year = String.valueOf(Integer.parseInt(file.toString().replaceAll(".*FEC(\\d{4}).*", "$1")) - 1);
            Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).forEach(cell -> fec.merge(cell[4], cents(cell[11]) - cents(cell[12]), Long::sum));
        }
        for (String line : Files.readAllLines(root.resolve("comptes-agreges.csv")).stream().skip(1).toList()) {
            String[] cell = line.replaceAll("\"[^\"]*\"", "").split(";", -1);
            aggregated.merge(cell[1], cents(cell[3]), Long::sum);
        }
        fec.values().removeIf(sum -> sum == 0);
        aggregated.values().removeIf(sum -> sum == 0);
        if (!fec.equals(aggregated)) faults.add("FEC " + fec + " et agrégés " + aggregated);
    }

    /// Each chain from its first record to the head that the population names.
    void chains() throws Exception {
        for (String line : Files.readAllLines(root.resolve("population.csv")).stream().skip(1).toList()) {
            String[] cell = line.replaceAll("\"[^\"]*\"", "").split(";", -1);
            Path folder = root.resolve("cooperatives").resolve(cell[0]);
            String text = Files.readString(folder.resolve("chaine.txt"));
            String previous = "";
            long place = 0;
            for (String record : text.isEmpty() ? new String[0] : text.split("\n\n")) {
                String canonical = record.substring(0, record.lastIndexOf("hash "));
                String hash = record.substring(record.lastIndexOf("hash ") + 5).strip();
                String books = value(canonical, "books");
                String before = place == 0 ? sha(("quitus-books/1\nbooks " + books + "\n").getBytes("UTF-8")) : previous;
                if (!sha(canonical.getBytes("UTF-8")).equals(hash)) faults.add("empreinte " + cell[0] + " " + value(canonical, "piece"));
                if (!value(canonical, "previous").equals(before) || !value(canonical, "sequence").equals(++place + "")) faults.add("chaîne " + cell[0] + " rang " + place);
                if (canonical.lines().filter(one -> one.startsWith("line ")).mapToLong(one -> Long.parseLong(one.substring(one.lastIndexOf('|') + 1))).sum() != 0) faults.add("équilibre " + cell[0] + " " + value(canonical, "piece"));
                if (value(canonical, "year").equals(year))
                    canonical.lines().filter(one -> one.startsWith("voucher ")).filter(one -> !has(folder, one.substring(8))).forEach(one -> faults.add("justificatif " + one));
                previous = hash;
            }
            if (place != Long.parseLong(cell[5]) || place > 0 && !previous.equals(cell[6])) faults.add("tête de chaîne " + cell[0]);
        }
    }
    static boolean has(Path folder, String hash) {
        return Stream.of(".jpg", ".png", ".pdf").anyMatch(end -> Files.exists(folder.resolve("justificatifs/" + hash + end)));
    }
    static String value(String record, String name) {
        return Arrays.stream(record.split("\n")).filter(line -> line.startsWith(name + " ")).findFirst().map(line -> line.substring(name.length() + 1)).orElse("");
    }
}
