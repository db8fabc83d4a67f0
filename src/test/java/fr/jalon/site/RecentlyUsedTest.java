package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    @Test
    void theOneThatNobodyAskedForLongestGoes() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);
        kept.put("a", 1);
        kept.put("b", 2);

        assertThat(kept.find("a")).contains(1);
        kept.put("c", 3);

        assertThat(kept.find("a")).contains(1);
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).contains(3);
    }

    @Test
    void theLastWordCounts() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);
        kept.put("a", 1);
        kept.put("a", 2);

        assertThat(kept.find("a")).contains(2);
    }

    @Test
    void theHeavyPushOutAsManyAsTheyWeigh() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(10, Integer::longValue);
        kept.put("a", 4);
        kept.put("b", 4);
        kept.put("c", 9);

        assertThat(kept.find("a")).isEmpty();
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).contains(9);
    }

    @Test
    void whatIsReplacedWeighsNoMore() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(10, Integer::longValue);
        kept.put("a", 9);
        kept.put("a", 5);
        kept.put("b", 5);

        assertThat(kept.find("a")).contains(5);
        assertThat(kept.find("b")).contains(5);
    }

    @Test
    void whatAloneIsTooHeavyIsKeptUntilTheNext() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(10, Integer::longValue);
        kept.put("a", 99);

        assertThat(kept.find("a")).contains(99);
        kept.put("b", 1);
        assertThat(kept.find("a")).isEmpty();
        assertThat(kept.find("b")).contains(1);
    }
}
