/* Generated from Jtbd.xtext. */
package jtbd.dsl.ide;


/**
 * Use this class to register ide components.
 */
public class JtbdIdeModule extends AbstractJtbdIdeModule {
}
