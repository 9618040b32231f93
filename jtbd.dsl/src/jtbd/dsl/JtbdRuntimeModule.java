package jtbd.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import jtbd.dsl.formatting.JtbdFormatter;
import jtbd.dsl.naming.Fragments;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.scoping.JtbdResourceDescriptions;
import jtbd.dsl.scoping.LinkingMessages;
import jtbd.dsl.scoping.NameLinking;
import jtbd.dsl.scoping.NameScopes;
import jtbd.dsl.syntax.FileCache;
import jtbd.dsl.syntax.JtbdResource;
import jtbd.dsl.syntax.SyntaxMessages;
import jtbd.dsl.syntax.WellFormedTokens;
import jtbd.dsl.terms.JtbdTerms;
import jtbd.dsl.validation.FileValidator;
import jtbd.dsl.validation.IssuePlaces;

/** Which class does what in the language. */
public class JtbdRuntimeModule extends AbstractJtbdRuntimeModule {

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return JtbdResource.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return JtbdTerms.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(WellFormedTokens.class);
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return JtbdQualifiedNames.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return Fragments.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return JtbdResourceDescriptions.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return NameScopes.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return FileValidator.class;
    }

    public Class<? extends IDiagnosticConverter> bindIDiagnosticConverter() {
        return IssuePlaces.class;
    }

    public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
        return FileCache.class;
    }

    public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
        return FileCache.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return JtbdFormatter.class;
    }

    /** What EMF's own validator looks for cannot happen in a model that was read from a text. */
    public void configureUseEObjectValidator(Binder binder) {
        binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
                .toInstance(false);
    }

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return NameLinking.class;
    }
}
