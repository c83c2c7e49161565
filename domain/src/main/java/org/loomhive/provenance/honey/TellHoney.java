package org.loomhive.provenance.honey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.apiary.Apiaries;
import org.loomhive.apiary.Harvest;
import org.loomhive.apiary.HoneyLot;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.check.LotChecks;
import org.loomhive.material.proof.LotCertificate;
import org.loomhive.material.proof.LotProofs;
import org.loomhive.membership.Cooperatives;

/** Tells what is kept of a lot of honey. */
@ApplicationScoped
public class TellHoney {
  @Inject Apiaries apiaries;
  @Inject Cooperatives cooperatives;
  @Inject LotChecks checks;
  @Inject LotProofs proofs;

  public HoneyFacts of(LotNumber number, Actor actor) {
    var lot = apiaries.lot(number);
    actor.requireSight(lot.cooperative());
    var harvests = apiaries.harvestsOf(number);
    var wettest = harvests.stream().map(Harvest::moisturePercent).max(Comparator.naturalOrder());
    return new HoneyFacts(
        number, from(lot), taken(lot, harvests), wettest.orElse(BigDecimal.ZERO), tests(lot));
  }

  private HoneyFacts.From from(HoneyLot lot) {
    var home = cooperatives.get(lot.cooperative());
    return new HoneyFacts.From(lot.district(), home.stateCode(), lot.species(), lot.blossom());
  }

  private HoneyFacts.Taken taken(HoneyLot lot, List<Harvest> harvests) {
    var days = harvests.stream().map(Harvest::harvestedOn).toList();
    return new HoneyFacts.Taken(
        days.stream().min(LocalDate::compareTo).orElse(lot.openedOn()),
        days.stream().max(LocalDate::compareTo).orElse(lot.openedOn()),
        apiaries.harvestedInto(lot.number()));
  }

  private List<String> tests(HoneyLot lot) {
    var home = cooperatives.get(lot.cooperative());
    return Stream.concat(
            proofs.certificates(lot.number()).stream().map(TellHoney::paper),
            checks.of(lot.number()).stream()
                .filter(check -> !check.words().isEmpty())
                .map(check -> home.businessDay(check.lookedAt()) + ": " + check.words()))
        .toList();
  }

  private static String paper(LotCertificate one) {
    return one.kind() + " " + one.number();
  }
}
