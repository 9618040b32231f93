package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Role;

/** A role in a segment and who plays it. */
final class RoleShape extends Shape<Role> {

    RoleShape() {
        super("Role", "A role in a segment and who plays it");
        text("role", "user, influencer, recommender, decision maker, economic buyer or saboteur", Role::getKind);
        text("holder", "Who plays it", Role::getHolder);
    }
}
