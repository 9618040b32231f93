package jtbd.dsl;

/** Starts the language outside an editor. */
public class JtbdStandaloneSetup extends JtbdStandaloneSetupGenerated {

    public static void doSetup() {
        new JtbdStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
