package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.production.jobwork.FormLine;
import org.loomhive.production.jobwork.FormLines;

/** What a principal copies into its form: each challan in each quarter of a year. */
@RequestScoped
public class JobWorkList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject FormLines lines;
  @Inject HttpServletRequest request;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "jobwork";
  }

  @Override
  public Sheet sheet() {
    var rules = JobWorkRules.of(chosen.getOne().stateCode()).orElseThrow();
    var sheet =
        words.sheet(
            "boards.ageing.challan",
            "boards.form.date",
            "boards.form.slip",
            "boards.form.maker",
            "boards.form.state",
            "boards.form.goods",
            "boards.form.kind",
            "boards.form.uqc",
            "boards.form.quarter",
            "boards.form.sent",
            "boards.form.back",
            "boards.form.pieces",
            "boards.form.lost",
            "boards.form.open");
    for (FormLine one : lines.of(chosen.ref(), year(rules))) add(sheet, rules, one);
    return sheet;
  }

  private int year(JobWorkRules rules) {
    var asked = request.getParameter("year");
    boolean isYear = asked != null && asked.matches("20\\d{2}");
    return isYear ? Integer.parseInt(asked) : rules.yearOf(chosen.getToday());
  }

  private void add(Sheet sheet, JobWorkRules rules, FormLine one) {
    var challan = one.challan();
    sheet.row(
        challan.paper().serial(),
        challan.paper().issuedOn(),
        challan.paper().slip(),
        challan.member(),
        chosen.getOne().stateCode(),
        challan.material(),
        words.say("boards.form.inputs"),
        rules.coded(challan.sent()).code(),
        one.quarter(),
        told(rules, one.sent()),
        told(rules, one.cameBack()),
        told(rules, one.inPieces()),
        told(rules, one.lost()),
        told(rules, challan.open()));
  }

  private static Object told(JobWorkRules rules, Quantity quantity) {
    return rules.coded(quantity).amount().stripTrailingZeros();
  }
}
