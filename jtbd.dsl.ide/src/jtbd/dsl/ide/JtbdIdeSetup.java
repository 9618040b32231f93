package jtbd.dsl.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import jtbd.dsl.JtbdRuntimeModule;
import jtbd.dsl.JtbdStandaloneSetup;

/** Starts the language with its services for editors. */
public class JtbdIdeSetup extends JtbdStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new JtbdRuntimeModule(), new JtbdIdeModule()));
    }
}
