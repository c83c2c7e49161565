package org.loomhive.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Several who do something in the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** The answers in the order of those who asked. */
  public static <T> List<T> all(List<Callable<T>> work) throws Exception {
    var workers = Executors.newFixedThreadPool(work.size());
    try {
      var results = new ArrayList<T>();
      for (var result : workers.invokeAll(work)) results.add(result.get());
      return results;
    } finally {
      workers.shutdown();
    }
  }
}
