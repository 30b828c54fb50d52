package coop.quitus.document.internal;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands what the printer says to our own log; by itself it tells each step on the terminal.
final class QuietPrinter implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(QuietPrinter.class);

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message);
        } else {
            LOG.debug("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable fault) {
        LOG.warn("{}: {}", where, message, fault);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The house's own settings decide.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
    }
}
