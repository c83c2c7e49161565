/** The months that the demo lives: orders, work, inspections, wages and payouts, day by day. */
package org.loomhive.launcher.demo.life;
