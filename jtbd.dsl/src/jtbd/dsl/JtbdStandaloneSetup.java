/* Generated from Jtbd.xtext. */
package jtbd.dsl;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class JtbdStandaloneSetup extends JtbdStandaloneSetupGenerated {

	public static void doSetup() {
		new JtbdStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
