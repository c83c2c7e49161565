package org.loomhive.admin.boards.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.production.jobwork.FormLine;
import org.loomhive.production.jobwork.FormLines;

/** What a principal copies into its form: each challan in each quarter of a year. */
@RequestScoped
public class JobWorkList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject FormLines lines;
  @Inject MaterialLots lots;
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
            "boards.form.hsn",
            "boards.form.kind",
            "boards.form.uqc",
            "boards.form.quarter",
            "boards.form.sent",
            "boards.form.value",
            "boards.form.back",
            "boards.form.pieces",
            "boards.form.lost",
            "boards.form.open");
    var all = lines.of(chosen.ref(), year(rules));
    return sheet.each(
        (first, count) -> of(all.stream().skip(first).limit(count).toList()),
        one -> add(sheet, rules, one));
  }

  private record Goods(FormLine line, MaterialLot lot) {
    /** Of what was sent in this quarter, at what its lot cost. */
    Money value() {
      return lot.costOf(line.sent(), Quantity.zero(line.sent().unit()));
    }
  }

  private List<Goods> of(List<FormLine> some) {
    var numbers = some.stream().map(one -> one.challan().lot()).collect(Collectors.toSet());
    var known =
        lots.of(numbers).stream()
            .collect(Collectors.toMap(MaterialLot::number, Function.identity()));
    return some.stream().map(one -> new Goods(one, known.get(one.challan().lot()))).toList();
  }

  private int year(JobWorkRules rules) {
    var asked = request.getParameter("year");
    boolean isYear = asked != null && asked.matches("20\\d{2}");
    return isYear ? Integer.parseInt(asked) : rules.yearOf(chosen.getToday());
  }

  private void add(Sheet sheet, JobWorkRules rules, Goods goods) {
    var one = goods.line();
    var challan = one.challan();
    sheet.row(
        challan.paper().serial(),
        challan.paper().issuedOn(),
        challan.paper().slip(),
        challan.member(),
        chosen.getOne().stateCode(),
        challan.material(),
        goods.lot().material().hsnCode(),
        words.say("boards.form.inputs"),
        rules.coded(challan.sent()).code(),
        one.quarter(),
        told(rules, one.sent()),
        goods.value(),
        told(rules, one.cameBack()),
        told(rules, one.inPieces()),
        told(rules, one.lost()),
        told(rules, challan.open()));
  }

  private static Object told(JobWorkRules rules, Quantity quantity) {
    return rules.coded(quantity).amount().stripTrailingZeros();
  }
}
