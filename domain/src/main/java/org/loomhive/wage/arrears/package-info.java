/** What is still owed for work whose floor rose after it was earned. */
package org.loomhive.wage.arrears;
