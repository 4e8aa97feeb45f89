package safeguard.local.service;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import safeguard.local.process.Processes;
import safeguard.local.setup.Folders;
import safeguard.local.setup.Parallel;
import safeguard.local.setup.Ports;
import safeguard.local.setup.Progress;
import safeguard.local.setup.Refusal;

/** The three services together: started, stopped and given another business day side by side. */
public final class Services {

    private final Map<Service, ServiceProcess> units = new EnumMap<>(Service.class);
    private final List<ServiceProcess> copies = new ArrayList<>();
    private final Folders folders;
    private final Ports ports;
    private final Processes processes;
    private final Progress progress;
    private Duration clockOffset = Duration.ZERO;

    public Services(Folders folders, Ports ports, Processes processes, Progress progress) {
        this.folders = folders;
        this.ports = ports;
        this.processes = processes;
        this.progress = progress;
        for (Service service : Service.values()) {
            units.put(
                    service, new ServiceProcess(service, service.id(), service.port(ports), folders, ports, processes));
        }
    }

    public void start(Duration offset, boolean record) throws IOException {
        clockOffset = offset;
        Parallel.forEach(units.values(), unit -> begin(unit, record));
    }

    public ServiceProcess get(Service service) {
        return Objects.requireNonNull(units.get(service));
    }

    /** Starts one service again, for example after it was stopped to see the others without it. */
    public void start(Service service) throws IOException, InterruptedException {
        begin(get(service), false);
    }

    /** Starts a further copy of a service beside the first one. */
    public ServiceProcess startCopy(Service service, int port) throws IOException, InterruptedException {
        var copy = new ServiceProcess(service, service.id() + "-" + port, port, folders, ports, processes);
        copies.add(copy);
        begin(copy, false);
        return copy;
    }

    public void finishRecordings() {
        Parallel.forEach(units.values(), ServiceProcess::finishRecording);
    }

    public boolean isRecording() {
        return units.values().stream().anyMatch(ServiceProcess::isRecording);
    }

    /** Starts again what has ended by itself; what does not come up is left down with a message. */
    public void revive() throws InterruptedException {
        for (ServiceProcess unit : all()) {
            if (unit.hasDied()) {
                progress.step(unit.name() + ": ended unexpectedly, starting it again; see its log");
                try {
                    begin(unit, false);
                } catch (IOException | Refusal e) {
                    progress.step("%s: stays down. %s".formatted(unit.name(), e.getMessage()));
                }
            }
        }
    }

    public void stop() {
        Parallel.forEach(all(), ServiceProcess::stop);
    }

    private List<ServiceProcess> all() {
        var all = new ArrayList<>(copies);
        all.addAll(units.values());
        return all;
    }

    private void begin(ServiceProcess unit, boolean record) throws IOException, InterruptedException {
        long before = progress.elapsed().toMillis();
        unit.start(clockOffset, record);
        progress.step("%s: ready at %s after %.1f s%s"
                .formatted(
                        unit.name(),
                        unit.url(),
                        (progress.elapsed().toMillis() - before) / 1000.0,
                        unit.isRecording() ? " (recording its start-up cache)" : ""));
    }
}
