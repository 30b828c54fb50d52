package coop.quitus.job;

import coop.quitus.kernel.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// One go at a job: what was asked, and where to say how far it is. Used by one thread.
public interface JobRun {

    Map<String, String> input();

    /// Who asked, and signs what is written.
    Actor by();

    Site site();

    /// How many steps there are in all.
    void total(int n);

    /// How many steps are done, and what comes now. Say it as often as you like: it is written down
    /// a few times a second at most.
    void done(int n, String step);

    /// Whether to stop now: someone asked for it, or the house is closing. In the second case the
    /// job is not over: another process begins it again.
    boolean cancelled();

    /// Something whoever asked should know: one sentence.
    void remark(String sentence);

    /// The file this job makes, kept once it is closed; the last one closed is the result.
    OutputStream result(String fileName, String mediaType) throws IOException;
}
