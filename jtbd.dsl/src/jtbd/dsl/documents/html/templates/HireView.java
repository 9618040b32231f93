package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** What something is hired for, how well it does, and why it is hired and fired. */
public record HireView(Html job, Text rating, Text hired, Text fired, Html outcomes) {
}
