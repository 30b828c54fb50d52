package coop.quitus.kernel;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;

/// What came of an act: done, perhaps with remarks, or refused, with every reason at once and
/// nothing written.
@CheckReturnValue
public sealed interface Outcome<T, F extends Finding> {

    /// It was done; the remarks warn or inform.
    record Done<T, F extends Finding>(T value, List<F> remarks) implements Outcome<T, F> {
        public Done {
            remarks = List.copyOf(remarks);
        }
    }

    /// Nothing was written. The most telling reason comes first.
    record Refused<T, F extends Finding>(List<F> findings) implements Outcome<T, F> {
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a refusal gives its reasons");
            }
        }
    }

    static <T, F extends Finding> Outcome<T, F> done(T value, List<F> remarks) {
        return new Done<>(value, remarks);
    }

    static <T, F extends Finding> Outcome<T, F> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T, F extends Finding> Outcome<T, F> refused(List<F> findings) {
        return new Refused<>(findings);
    }

    static <T, F extends Finding> Outcome<T, F> refused(F finding) {
        return new Refused<>(List.of(finding));
    }
}
