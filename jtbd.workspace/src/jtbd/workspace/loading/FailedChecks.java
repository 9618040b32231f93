package jtbd.workspace.loading;

import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

/** Checks that failed themselves: Xtext only writes them to its log, and a file would seem to be without findings. */
final class FailedChecks extends AppenderSkeleton implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ResourceValidatorImpl.class);

    private final ThreadLocal<List<String>> failures = ThreadLocal.withInitial(ArrayList::new);

    FailedChecks() {
        // in Eclipse the log is set up by others, and hears of each check that went well
        setThreshold(Level.ERROR);
        LOG.addAppender(this);
    }

    /** What failed in this thread since the last time, in words. */
    List<String> take() {
        List<String> taken = failures.get();
        failures.remove();
        return taken;
    }

    @Override
    public void close() {
        LOG.removeAppender(this);
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    protected void append(LoggingEvent event) {
        failures.get().add("could not be checked to its end. This is a mistake in jtbd itself, please report it: "
                + (event.getThrowableInformation() == null ? event.getRenderedMessage()
                        : event.getThrowableInformation().getThrowable()));
    }
}
