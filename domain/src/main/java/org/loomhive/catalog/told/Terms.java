package org.loomhive.catalog.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;

/**
 * The short words of products in other languages: a small table that is kept in memory for a
 * minute, because every page of a product asks for several.
 */
@ApplicationScoped
public class Terms {
  private static final Pattern BETWEEN = Pattern.compile("(?<=, | · )|(?=, | · )");
  private static final int MOST = 2_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<Language, Map<String, String>> kept =
      new ShortMemory<>(Duration.ofSeconds(60), Language.values().length);

  /** A term, or a label of several with commas between them; English where it is not known. */
  public Told say(String term, Language language) {
    if (language == Language.EN) return Told.english(term);
    var known = known(language);
    var whole = known.get(term);
    if (whole != null) return new Told(whole, language);
    var parts = Arrays.asList(BETWEEN.split(term));
    if (parts.stream().noneMatch(known::containsKey)) return Told.english(term);
    var said = parts.stream().map(one -> known.getOrDefault(one, one));
    return new Told(said.collect(Collectors.joining()), language);
  }

  /** All of a language, by the English term. */
  public Map<String, String> of(Language language) {
    var terms = new HashMap<String, String>();
    em.createQuery("select t from CatalogTerm t where t.language = :language", CatalogTerm.class)
        .setParameter("language", language)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(one -> terms.put(one.term(), one.told()));
    return Map.copyOf(terms);
  }

  /** All terms that stand with products, in the order of the alphabet. */
  public List<String> used() {
    var used = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    for (String column : new String[] {"size_name", "shade", "pattern"})
      for (Object one :
          distinct("SELECT DISTINCT " + column + " FROM variant WHERE " + column + " IS NOT NULL"))
        used.add((String) one);
    for (Object written : distinct("SELECT DISTINCT materials FROM product"))
      MaterialShare.read((String) written).forEach(one -> used.add(one.material()));
    return List.copyOf(used);
  }

  void forget(Language language) {
    kept.forget(language);
  }

  private List<?> distinct(String query) {
    return em.createNativeQuery(query + " LIMIT " + MOST).getResultList();
  }

  private Map<String, String> known(Language language) {
    return kept.get(language, clock.instant(), () -> of(language));
  }
}
