package org.loomhive.launcher.bench.lists;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of any length. */
final class ListedRows {
  private static final int SIZES = 4;
  private static final String FRESH =
      "product,cooperative,name,kind,craft,care,materials,label,readiness,days_from,days_to,"
          + "weight_grams,hs_code,origin,customs,price_usd,price_eur,price_gbp,price_aud,price_cad,"
          + "price_inr\n";

  private ListedRows() {}

  /** New products with four sizes each. */
  static String fresh(int rows, String cooperative) {
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                "sent-%d,%s,Sent basket %d,CANE_AND_BAMBOO,\"Plaited by hand, slowly.\",Wipe it dry.,"
                        .formatted(i / SIZES, cooperative, i / SIZES)
                    + "Cane 70 IN-AS; Bamboo 30,Size %d,READY,1,3,%d,460212,IN,Basket of cane,"
                        .formatted(i % SIZES + 1, 300 + 50 * (i % SIZES))
                    + "45.00,41.00,36.00,69.00,61.00,3900.00")
        .collect(Collectors.joining("\n", FRESH, "\n"));
  }

  /** Another price in two currencies for each generated product on the shelf. */
  static String prices(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> "SKU-MADE%d,%d.50,%d.25".formatted(i, 900 + i % 50, 800 + i % 50))
        .collect(Collectors.joining("\n", "sku,price_usd,price_eur\n", "\n"));
  }
}
