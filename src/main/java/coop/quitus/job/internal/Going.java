package coop.quitus.job.internal;

import coop.quitus.document.BigFiles;
import coop.quitus.job.Job;
import coop.quitus.job.JobRun;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// One go at a job. What it says is written down four times a second at most; so often, too, it
/// hears whether to stop.
final class Going implements JobRun {

    private static final long PAUSE = Duration.ofMillis(250).toNanos();
    private static final int LONGEST_STEP = 300;
    private static final int MOST_REMARKS = 500;

    private final Job job;
    private final int go;
    private final JobTable table;
    private final BigFiles files;
    private final BooleanSupplier closing;
    private final Map<String, String> input;
    private final List<String> remarks = new ArrayList<>();
    private int done;
    private int total;
    private String step = "";
    private long written = System.nanoTime() - PAUSE;
    private boolean asked;
    private boolean told;

    Going(Job job, int go, JobTable table, BigFiles files, BooleanSupplier closing) {
        this.job = job;
        this.go = go;
        this.table = table;
        this.files = files;
        this.closing = closing;
        this.input = Map.copyOf(table.input(job.id()));
    }

    @Override
    public Map<String, String> input() {
        return input;
    }

    @Override
    public Actor by() {
        return new Actor(job.askedBy(), job.by());
    }

    @Override
    public Site site() {
        return job.site();
    }

    @Override
    public void total(int n) {
        total = Math.max(0, n);
        tellNowAndThen();
    }

    @Override
    public void done(int n, String now) {
        done = Math.max(0, n);
        step = now.length() > LONGEST_STEP ? now.substring(0, LONGEST_STEP) : now;
        tellNowAndThen();
    }

    @Override
    public void remark(String sentence) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(sentence);
        } else if (remarks.size() == MOST_REMARKS) {
            remarks.add("Il y a d'autres remarques : elles ne sont pas gardées.");
        }
        tellNowAndThen();
    }

    @Override
    public boolean cancelled() {
        tellNowAndThen();
        told = told || asked || closing.getAsBoolean();
        return told;
    }

    private void tellNowAndThen() {
        if (System.nanoTime() - written >= PAUSE) {
            tell();
        }
    }

    /// Writes down how far it is, whatever the hour.
    void tell() {
        asked = !table.progress(job.id(), go, done, total, step, remarks) || asked;
        written = System.nanoTime();
    }

    /// Whether the work was told to stop, so that it may have returned half-way.
    boolean told() {
        return told;
    }

    /// Whether someone asked it to stop, or another process has taken the job over.
    boolean asked() {
        return asked;
    }

    @Override
    public OutputStream result(String fileName, String mediaType) throws IOException {
        return new Result(Files.createTempFile("quitus-job", ".part"), fileName, mediaType);
    }

    /// Written beside first: a file that was not closed is no result.
    private final class Result extends FilterOutputStream {

        private final Path draft;
        private final String name;
        private final String type;
        private boolean closed;

        Result(Path draft, String name, String type) throws IOException {
            super(Files.newOutputStream(draft));
            this.draft = draft;
            this.name = name;
            this.type = type;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try {
                super.close();
                try (InputStream content = Files.newInputStream(draft)) {
                    table.keepResult(job.id(), go, files.keep(content), name, type);
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }
}
