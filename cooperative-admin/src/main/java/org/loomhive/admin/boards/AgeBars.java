package org.loomhive.admin.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.membership.Cooperative;
import org.loomhive.production.jobwork.Ageing;

/** Material by its age as bars; what nears the term of the law stands out. */
@ApplicationScoped
public class AgeBars {
  @Inject BoardWords words;

  /** For example "9 to 11 months". */
  String label(Ageing.Bucket bucket) {
    return bucket.until() == null
        ? words.say("boards.ageing.over", bucket.from())
        : words.say("boards.ageing.between", bucket.from(), bucket.until());
  }

  List<Bar> of(Ageing ageing, Cooperative cooperative) {
    var warn = JobWorkRules.of(cooperative.stateCode()).map(JobWorkRules::warnMonths);
    var longest = ageing.buckets().stream().mapToInt(Ageing.Bucket::slips).max().orElse(0);
    return ageing.buckets().stream().map(one -> bar(one, longest, warn.orElse(List.of()))).toList();
  }

  private Bar bar(Ageing.Bucket one, int longest, List<Integer> warn) {
    var kind = !warn.contains(one.from()) ? "" : one.until() == null ? "bad" : "warn";
    int share = Bar.share(one.slips(), longest);
    return new Bar(label(one), share, String.valueOf(one.slips()), kind);
  }
}
