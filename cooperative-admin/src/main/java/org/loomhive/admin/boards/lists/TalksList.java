package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.material.Materials;
import org.loomhive.material.account.SuggestTalks;

/** With whom somebody should talk about her material, or did. It names no amount. */
@RequestScoped
public class TalksList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Names makers;
  @Inject SuggestTalks talks;
  @Inject Materials materials;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "talks";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "workshop.maker",
            "workshop.material",
            "boards.list.noticed",
            "boards.list.suggested",
            "boards.list.talked");
    return sheet.each(
        (first, count) -> talks.of(chosen.ref(), first, count),
        one ->
            sheet.row(
                makers.called(one.member()),
                materials.get(one.material()).name(),
                words.say("pieces.talk." + one.cause()),
                one.suggestedAt(),
                one.talkedAt()));
  }
}
