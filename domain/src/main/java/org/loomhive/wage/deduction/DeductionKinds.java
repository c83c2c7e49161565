package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.loomhive.kernel.Refused;

/** The list of what may be kept back; it is data, so that a change of the law is a row. */
@ApplicationScoped
public class DeductionKinds {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** One that is allowed on this day. What is never allowed is refused with its own sentence. */
  DeductionKind require(String code, LocalDate day) {
    for (var never : NeverKeptBack.values())
      if (never.name().equals(code)) throw new Refused(never.refusal());
    var kind = code == null ? null : em.find(DeductionKind.class, code);
    if (kind == null) throw new Refused(DeductionRefusal.NOT_LISTED, code);
    if (!kind.isAllowedOn(day)) throw new Refused(DeductionRefusal.NOT_ALLOWED_THEN, code, day);
    return kind;
  }

  public List<DeductionKind> allowedOn(LocalDate day) {
    return em.createQuery("select k from DeductionKind k order by k.code", DeductionKind.class)
        .getResultStream()
        .filter(kind -> kind.isAllowedOn(day))
        .toList();
  }

  public List<NeverKeptBack> never() {
    return Arrays.asList(NeverKeptBack.values());
  }
}
