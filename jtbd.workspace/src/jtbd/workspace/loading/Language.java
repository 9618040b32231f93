package jtbd.workspace.loading;

import org.eclipse.xtext.parser.IParser;

import com.google.inject.Guice;
import com.google.inject.Injector;

import jtbd.dsl.JtbdStandaloneSetup;

/** The services of the language, started once for the whole process when they are first needed. */
public final class Language {

    private static Thread starting;

    private Language() {
    }

    /**
     * Starts the language beside other work. That work may not touch anything of the language or its model before
     * {@link #awaitStart()}: their classes hang together, and two threads that start them would wait for each other.
     */
    public static void startInBackground() {
        starting = new Thread(() -> service(IParser.class), "start of the language");
        starting.setDaemon(true);
        starting.start();
    }

    /** Waits for a start in the background; without one, does nothing. */
    public static void awaitStart() {
        try {
            if (starting != null) {
                starting.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static <T> T service(Class<T> type) {
        return Started.SERVICES.getInstance(type);
    }

    /** All services, for one who adds others to them. */
    public static Injector injector() {
        return Started.SERVICES;
    }

    private static final class Started {

        private static final Injector SERVICES = start();

        private static Injector start() {
            ModelStart model = ModelStart.begun();
            Injector services = Guice.createInjector(new ReadingModule(model.grammar()));
            model.await();
            return new JtbdStandaloneSetup() {

                @Override
                public Injector createInjector() {
                    return services;
                }
            }.createInjectorAndDoEMFRegistration();
        }
    }
}
