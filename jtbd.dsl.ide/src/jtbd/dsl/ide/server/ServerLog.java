package jtbd.dsl.ide.server;

import java.util.List;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Tells a client what goes wrong in its server; Java itself writes the same to the error stream. Of several servers in
 * a process each has the threads that it began; what goes wrong in others is told to all clients.
 */
final class ServerLog extends Handler implements AutoCloseable {

    private static final Logger XTEXT = Logger.getLogger("org.eclipse.xtext");
    private static final List<Logger> LOGS = List.of(XTEXT, Logger.getLogger("org.eclipse.lsp4j"),
            Logger.getLogger("jtbd.dsl.ide"));
    private static final org.apache.log4j.Logger XTEXT_ITSELF = org.apache.log4j.Logger.getLogger("org.eclipse.xtext");

    static {
        XTEXT_ITSELF.addAppender(new PassedOn());
    }

    private static final ThreadLocal<ServerLog> OF_THREAD = new InheritableThreadLocal<>();

    private final LanguageClient client;
    private volatile boolean isClosed;
    private final ThreadLocal<Boolean> telling = ThreadLocal.withInitial(() -> false);

    private ServerLog(LanguageClient client) {
        this.client = client;
        setFormatter(new SimpleFormatter());
        setLevel(Level.WARNING);
    }

    /** For the server that the present thread, and those that it begins from now on, work for. */
    static ServerLog toldTo(LanguageClient client) {
        ServerLog log = new ServerLog(client);
        OF_THREAD.set(log);
        LOGS.forEach(logger -> logger.addHandler(log));
        return log;
    }

    /** A client may take back what was answered a moment before, which is no mistake of anybody. */
    @Override
    public boolean isLoggable(LogRecord record) {
        return super.isLoggable(record) && !record.getMessage().startsWith("Unmatched cancel notification")
                && !isOfAnotherServer();
    }

    /** Threads that all of a process share began to work for whoever needed them first. */
    private boolean isOfAnotherServer() {
        ServerLog log = Thread.currentThread() instanceof ForkJoinWorkerThread ? null : OF_THREAD.get();
        return log != null && log != this && !log.isClosed;
    }

    @Override
    public void publish(LogRecord record) {
        // where telling goes wrong, that is logged as well and must not be told again
        if (isLoggable(record) && !telling.get()) {
            telling.set(true);
            try {
                client.logMessage(new MessageParams(
                        record.getLevel() == Level.SEVERE ? MessageType.Error : MessageType.Warning,
                        getFormatter().format(record)));
            } finally {
                telling.remove();
            }
        }
    }

    @Override
    public void flush() {
        // each message is sent at once
    }

    @Override
    public void close() {
        isClosed = true;
        LOGS.forEach(logger -> logger.removeHandler(this));
    }

    /** Xtext logs in another way than LSP4J. */
    private static final class PassedOn extends AppenderSkeleton {

        @Override
        public boolean requiresLayout() {
            return false;
        }

        @Override
        public void close() {
            // nothing to close
        }

        @Override
        protected void append(LoggingEvent event) {
            Level level = event.getLevel().isGreaterOrEqual(org.apache.log4j.Level.ERROR) ? Level.SEVERE
                    : event.getLevel().isGreaterOrEqual(org.apache.log4j.Level.WARN) ? Level.WARNING : Level.FINE;
            XTEXT.log(level, event.getRenderedMessage(),
                    event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable());
        }
    }
}
