/** What pay is compared with: benchmarks, and the ladder on which the pay of many stands. */
package org.loomhive.wage.ladder;
