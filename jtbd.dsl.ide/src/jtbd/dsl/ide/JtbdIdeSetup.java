/* Generated from Jtbd.xtext. */
package jtbd.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import jtbd.dsl.JtbdRuntimeModule;
import jtbd.dsl.JtbdStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class JtbdIdeSetup extends JtbdStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new JtbdRuntimeModule(), new JtbdIdeModule()));
	}
	
}
