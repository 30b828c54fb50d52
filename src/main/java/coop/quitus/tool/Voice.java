package coop.quitus.tool;

import coop.quitus.kernel.Sentence;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/// How a command speaks: results on standard output, words to a person on standard error.
record Voice(PrintWriter results, PrintWriter words) {

    static Voice of(CommandSpec spec) {
        return new Voice(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void result(String text) {
        results.println(text);
        results.flush();
    }

    void say(String text) {
        words.println(text);
        words.flush();
    }

    void remark(Sentence sentence) {
        say("Remarque : " + sentence.onOneLine());
    }
}
