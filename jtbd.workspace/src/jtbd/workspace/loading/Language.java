package jtbd.workspace.loading;

import com.google.inject.Injector;
import jtbd.dsl.JtbdStandaloneSetup;

/** The services of the language, started once for the whole process when they are first needed. */
public final class Language {

    private static final Injector SERVICES = new JtbdStandaloneSetup().createInjectorAndDoEMFRegistration();

    private Language() {
    }

    public static <T> T service(Class<T> type) {
        return SERVICES.getInstance(type);
    }
}
