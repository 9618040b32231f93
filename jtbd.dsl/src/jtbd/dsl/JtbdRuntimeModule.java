/* Generated from Jtbd.xtext. */
package jtbd.dsl;


/**
 * Use this class to register components to be used at runtime / without the Equinox extension registry.
 */
public class JtbdRuntimeModule extends AbstractJtbdRuntimeModule {
}
