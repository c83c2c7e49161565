package org.loomhive.launcher.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for addresses over a fixed number of connections, in HTTP/1.1 as a balancer does, and keeps
 * how long each answer took.
 */
final class Load {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final int connections;

  Load(int connections) {
    this.connections = connections;
  }

  /** What is asked for, and which answers are good; the number of a request counts from zero. */
  interface Ask {
    HttpRequest.Builder request(int number);

    default boolean isGood(HttpResponse<?> answer) {
      return answer.statusCode() == HttpURLConnection.HTTP_OK;
    }
  }

  /** What came out: answers per second and the times of the single answers. */
  record Result(int answers, int failures, Duration took, long[] sortedNanos) {
    double perSecond() {
      return answers / (took.toNanos() / 1e9);
    }

    double percentileMillis(double share) {
      int at = (int) Math.min(sortedNanos.length - 1L, Math.round(share * sortedNanos.length));
      return sortedNanos[at] / 1e6;
    }
  }

  Result run(int requests, Ask ask) throws InterruptedException {
    var next = new AtomicInteger();
    var workers = Executors.newFixedThreadPool(connections);
    long start = System.nanoTime();
    try {
      var tasks = new ArrayList<Callable<Worker>>();
      for (int i = 0; i < connections; i++) tasks.add(() -> new Worker(next, requests, ask).work());
      var done = new ArrayList<Worker>();
      for (var task : workers.invokeAll(tasks)) done.add(task.get());
      return result(done, Duration.ofNanos(System.nanoTime() - start));
    } catch (ExecutionException trouble) {
      throw new IllegalStateException("The load generator broke", trouble.getCause());
    } finally {
      workers.shutdown();
      workers.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private static Result result(List<Worker> done, Duration took) {
    long[] nanos =
        done.stream().flatMapToLong(w -> w.nanos.stream().mapToLong(n -> n)).sorted().toArray();
    int failures = done.stream().mapToInt(worker -> worker.failures).sum();
    return new Result(nanos.length, failures, took, nanos);
  }

  /** One connection: asks, waits for the answer, asks again. */
  private static final class Worker {
    private final HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final List<Long> nanos = new ArrayList<>();
    private final AtomicInteger next;
    private final int requests;
    private final Ask ask;
    private int failures;

    Worker(AtomicInteger next, int requests, Ask ask) {
      this.next = next;
      this.requests = requests;
      this.ask = ask;
    }

    Worker work() throws IOException, InterruptedException {
      for (int number = next.getAndIncrement();
          number < requests;
          number = next.getAndIncrement()) {
        long start = System.nanoTime();
        var request = ask.request(number).timeout(PATIENCE).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        nanos.add(System.nanoTime() - start);
        if (!ask.isGood(answer)) failures++;
      }
      return this;
    }
  }
}
