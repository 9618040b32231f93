package jtbd.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;

/**
 * Follows references by name. Xtext notes at each file which names it looks for, which several threads must not do and
 * nobody asks for.
 */
public class NameLinking extends DefaultLinkingService {

    @Override
    protected void registerImportedNamesAdapter(EObject context) {
        // nothing is noted
    }
}
