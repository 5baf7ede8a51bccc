package ascertain.store;

/// The databases the store runs on.
enum Engine {
    H2 {
        @Override
        Bench fresh() {
            return H2Bench.fresh();
        }
    },
    POSTGRES {
        @Override
        Bench fresh() {
            return PostgresBench.fresh();
        }
    };

    /// A new database with the program's tables and nothing in them.
    abstract Bench fresh();
}
